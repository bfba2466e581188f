/** What reading aloud uses of a browser. The tests hand over a device of their own, with a clock that they turn. */
export interface Apparaat {
  /** Missing in the browsers inside other apps. */
  readonly synth: SpeechSynthesis | undefined;
  /** Something to say. */
  readonly zin: (tekst: string) => SpeechSynthesisUtterance;
  /** Where the page is: seen or not, and its address. */
  readonly pagina: Pick<Document, 'hidden' | 'baseURI' | 'addEventListener' | 'removeEventListener' | 'dispatchEvent'>;
  /** Does something in so many ms, unless what it gives back is called before. */
  readonly straks: (doe: () => void, ms: number) => () => void;
}

export const ditApparaat: Apparaat = {
  get synth() {
    return (window as Partial<Window>).speechSynthesis;
  },
  zin: (tekst) => new SpeechSynthesisUtterance(tekst),
  get pagina() {
    return document;
  },
  straks(doe, ms) {
    const id = setTimeout(doe, ms);
    return () => clearTimeout(id);
  },
};
