/** Hands a file to the reader's device. */
export function geefBestand(naam: string, inhoud: BlobPart, soort: string): void {
  const adres = URL.createObjectURL(new Blob([inhoud], { type: soort }));
  const link = Object.assign(document.createElement('a'), { href: adres, download: naam });
  link.click();
  // The download has its own hold on the data once it has begun.
  setTimeout(() => URL.revokeObjectURL(adres), 60_000);
}
