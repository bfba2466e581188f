// The voices of a test machine: those of espeak-ng, through speech-dispatcher, which sends the sound nowhere.
import { spawn } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import type { LaunchOptions } from 'puppeteer-core';
import { browsers } from '../../scripts/lib/browsers.mjs';
import type { Engine } from './harness/index.js';

/** No sound card: a device that takes all sound at once, so that sentences end as soon as they are made. */
const settings = `AudioOutputMethod "alsa"
AudioALSADevice "null"
AddModule "espeak-ng" "sd_espeak-ng" "espeak-ng.conf"
DefaultModule espeak-ng
`;

const open: (() => Promise<void>)[] = [];
after(() => Promise.all(open.map((sluit) => sluit())));

/**
 * Starts a speech service of its own, so that the tests neither use nor change that of the person at this machine.
 * @returns how to start a browser that speaks with it; systems other than Linux speak by themselves
 */
export async function startVoices(): Promise<(engine: Engine) => LaunchOptions> {
  const env: Record<string, string | undefined> = { ...process.env };
  if (process.platform === 'linux') {
    const folder = await mkdtemp(join(tmpdir(), 'samenspel-stem-'));
    const config = join(folder, 'config');
    const socket = join(folder, 'socket');
    await mkdir(join(config, 'modules'), { recursive: true });
    await writeFile(join(config, 'speechd.conf'), settings);
    await copyFile('/etc/speech-dispatcher/modules/espeak-ng.conf', join(config, 'modules', 'espeak-ng.conf'));
    const service = spawn(
      'speech-dispatcher',
      ['-s', '-c', 'unix_socket', '-S', socket, '-C', config, '-L', folder, '-P', join(folder, 'pid'), '-t', '0'],
      { stdio: 'ignore' },
    );
    open.push(async () => {
      service.kill();
      await rm(folder, { recursive: true, force: true });
    });
    env['SPEECHD_ADDRESS'] = `unix_socket:${socket}`;
  }
  return (engine) =>
    engine === 'chromium'
      ? { env, args: [...(browsers().chromium.args ?? []), '--enable-speech-dispatcher'] }
      : // Recordings without a sound: where there is no sound card they would fail.
        { env, extraPrefsFirefox: { 'media.webspeech.synth.enabled': true, 'media.default_volume': '0.0' } };
}
