import { bijElkeAanroep } from './taai/storing-proef.js';

bijElkeAanroep('on the first visit');
