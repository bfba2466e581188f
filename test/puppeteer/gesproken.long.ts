import { gesproken } from './gesproken.js';
import { engines } from './harness/index.js';

for (const engine of engines) gesproken(engine, true);
