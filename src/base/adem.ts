/* Long work in short pieces, so that the page goes on drawing and listening. */

/** In milliseconds: half of what a frame has, so that what a page does besides fits in. */
const stuk = 8;

const wachters: (() => void)[] = [];
let kanaal: MessageChannel | undefined;

/** Lets the page do what waits. A message is not held back in a tab that is not looked at, as a timer is. */
function rust(): Promise<void> {
  if (!kanaal) {
    kanaal = new MessageChannel();
    kanaal.port1.onmessage = () => wachters.shift()?.();
  }
  const { port2 } = kanaal;
  return new Promise((verder) => {
    wachters.push(verder);
    port2.postMessage(null);
  });
}

/** Asked between two pieces of work: waits only when the page had nothing for a while. */
export class Adem {
  #begin = performance.now();

  async haal(): Promise<void> {
    if (performance.now() - this.#begin < stuk) return;
    await rust();
    this.#begin = performance.now();
  }
}
