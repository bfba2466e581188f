/* What is done in the tap itself: later, telephones allow neither speech nor sound. */

/** A second press within this time (ms) is a hand that shakes. */
const trilling = 400;

/** Tells of each press on a button whether it is meant. */
export function vasteHand(): () => boolean {
  let laatste = -trilling;
  return () => {
    const nu = performance.now();
    if (nu - laatste < trilling) return false;
    laatste = nu;
    return true;
  };
}

let geluid: HTMLAudioElement | undefined;

/** The element for recordings: one per page, touched in the tap. */
export function raakGeluidAan(): HTMLAudioElement | undefined {
  try {
    (geluid ??= new Audio()).load();
  } catch {
    // No sound here: what reads aloud finds that out too, and says so.
  }
  return geluid;
}

/** Makes in the tap that speech is allowed after it, when what reads aloud has come. */
export function raakStemAan(): void {
  try {
    // A space: on an empty text the voices of Linux hang.
    speechSynthesis.speak(new SpeechSynthesisUtterance(' '));
  } catch {
    // No voices here: what reads aloud finds that out too, and says so.
  }
}
