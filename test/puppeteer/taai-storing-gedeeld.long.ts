import { bijElkeAanroep } from './taai/storing-proef.js';

bijElkeAanroep('on a device of more people');
