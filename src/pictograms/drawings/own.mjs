// All drawings of our own. A new concept is one `def` in the file of its group and one word in ../themes.mjs.
import people from './people.mjs';
import schoolAndHome from './school-and-home.mjs';
import talking from './talking.mjs';
import acts from './acts.mjs';
import time from './time.mjs';
import paperAndMessage from './paper-and-message.mjs';
import schoolLife from './school-life.mjs';
import feelings from './feelings.mjs';
import things from './things.mjs';
import activities from './activities.mjs';
import offerHelp from './offer-help.mjs';
import voices from './voices.mjs';

export const drawings = [
  people, schoolAndHome, talking, acts, time, paperAndMessage,
  schoolLife, feelings, things, activities, offerHelp, voices,
].flat();
