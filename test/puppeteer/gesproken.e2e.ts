import { gesproken } from './gesproken.js';
import { engines } from './harness/index.js';

// Of Firefox, which takes long to let go of a microphone, the long tests do the rest.
for (const engine of engines) gesproken(engine, engine === 'chromium');
