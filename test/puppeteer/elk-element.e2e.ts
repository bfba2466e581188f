import { beloften } from './elk-element.js';
import { engines } from './harness/index.js';

// What they promise lies in what they share: in Firefox one of them says it in every run, and the long tests ask the others.
for (const engine of engines) beloften(engine, engine === 'chromium' ? undefined : ['paspoort']);
