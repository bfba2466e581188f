const sleutel = 'samenspel/apparaat';

/**
 * Remembers what somebody said about this device: of several people (only while the tab is open: the next visitor is asked
 * anew), or of one home. Where nothing can be remembered it is asked again.
 */
export const gedeeldApparaat = {
  /** `null`: nobody said. */
  lees(): boolean | null {
    try {
      if (sessionStorage.getItem(sleutel) === 'gedeeld') return true;
      return localStorage.getItem(sleutel) === 'eigen' ? false : null;
    } catch {
      return null;
    }
  },
  zet(gedeeld: boolean): void {
    try {
      if (gedeeld) {
        sessionStorage.setItem(sleutel, 'gedeeld');
        localStorage.removeItem(sleutel);
      } else {
        localStorage.setItem(sleutel, 'eigen');
        sessionStorage.removeItem(sleutel);
      }
    } catch {
      // Nothing can be remembered here; the page says so where it matters.
    }
  },
};
