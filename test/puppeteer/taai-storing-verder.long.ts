import { bijElkeAanroep } from './taai/storing-proef.js';

bijElkeAanroep('going on with an earlier visit');
