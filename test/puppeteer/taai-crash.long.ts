import { describe } from 'node:test';
import { crasht, stopt } from './taai/crash-proef.js';

describe('a page that dies', () => {
  crasht(150);
  stopt(20);
});
