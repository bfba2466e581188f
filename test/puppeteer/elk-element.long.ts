import { beloften } from './elk-element.js';
import { engines } from './harness/index.js';

for (const engine of engines) beloften(engine);
