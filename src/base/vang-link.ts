declare global {
  interface Window {
    /** What stood after `#`, until a passport takes it. */
    samenspelLink?: string;
  }
}

/**
 * Takes a link with answers out of the address, where it would stay for whoever looks, copies the address or goes back;
 * what else stands after `#` is left alone. The script of the page does this before anything is fetched; the passport that
 * takes it does where there is no such script, or when the address changes.
 */
export function vangLink(): void {
  const { hash, href } = location;
  if (!hash.startsWith('#samenspel=')) return;
  window.samenspelLink = hash;
  history.replaceState(history.state, '', href.split('#')[0]);
}
