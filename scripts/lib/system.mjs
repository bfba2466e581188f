// The few programs that tests need besides Node: found, installed where that is allowed, or asked for.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findChromium, findFirefox, findProgram } from './browsers.mjs';

/** Whether this machine can draw Arabic letters; where nothing tells, a browser of a desktop system can. */
function hasArabicFont() {
  const list = findProgram(['fc-list']);
  if (list === undefined) return process.platform !== 'linux';
  return execFileSync(list, [':lang=ar', 'family'], { encoding: 'utf8' }).trim() !== '';
}

/** Whether this machine can speak; systems other than Linux do so by themselves. */
const hasVoices = () =>
  process.platform !== 'linux' ||
  (findProgram(['speech-dispatcher']) !== undefined && existsSync('/etc/speech-dispatcher/modules/espeak-ng.conf'));

const VOICES = {
  what: 'voices',
  there: hasVoices,
  apt: ['espeak-ng', 'speech-dispatcher', 'speech-dispatcher-espeak-ng'],
};

const NEEDS = [
  { what: 'Chromium', there: () => findChromium() !== undefined, apt: ['chromium'] },
  { what: 'Firefox', there: () => findFirefox() !== undefined, apt: ['firefox-esr'] },
  { what: 'pdftotext', there: () => findProgram(['pdftotext']) !== undefined, apt: ['poppler-utils'] },
  { what: 'a font for Arabic', there: hasArabicFont, apt: ['fonts-noto-core', 'fontconfig'] },
];

const COMMANDS = [
  {
    program: 'apt-get',
    command: (missing) => `apt-get update && apt-get install -y ${missing.flatMap(({ apt }) => apt).join(' ')}`,
  },
  {
    program: 'dnf',
    command: () =>
      'dnf install chromium firefox poppler-utils google-noto-sans-arabic-fonts espeak-ng speech-dispatcher speech-dispatcher-espeak-ng',
  },
  { program: 'pacman', command: () => 'pacman -S chromium firefox poppler noto-fonts espeak-ng speech-dispatcher' },
  { program: 'brew', command: () => 'brew install --cask chromium firefox && brew install poppler' },
];

/**
 * Sees to it that what tests need is there: installs it as root on a system with apt-get.
 * @param {{ voices?: boolean }} [also] voices: only the long tests listen to those of the system
 * @returns {string | undefined} what is missing and which command brings it; undefined when all is there
 */
export function ensureSystem({ voices = false } = {}) {
  const needs = voices ? [...NEEDS, VOICES] : NEEDS;
  const missing = () => needs.filter(({ there }) => !there());
  let needed = missing();
  if (needed.length > 0 && process.getuid?.() === 0 && findProgram(['apt-get'])) {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    const apt = (...args) => spawnSync('apt-get', args, { stdio: 'inherit', env });
    apt('update');
    apt('install', '-y', '--no-install-recommends', ...needed.flatMap(({ apt: packages }) => packages));
    needed = missing();
  }
  if (needed.length === 0) return undefined;
  const names = needed.map(({ what }) => what).join(', ');
  const manager = COMMANDS.find(({ program }) => findProgram([program]));
  const sudo = manager?.program === 'brew' || process.getuid?.() === 0 ? '' : 'sudo sh -c ';
  const command = manager?.command(needed);
  const how =
    command === undefined ? 'Install them' : `Install them with:\n  ${sudo === '' ? command : `${sudo}'${command}'`}`;
  return `The tests need ${names}. ${how}\nElsewhere than on the PATH? Name them in CHROMIUM and FIREFOX.`;
}
