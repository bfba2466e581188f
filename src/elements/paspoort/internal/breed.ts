let venster: MediaQueryList | undefined;

/**
 * Whether the window has room for two leaves; how wide the element is decides whether the second is seen. Asked at each
 * render, so of something that the browser keeps up to date: the width itself would make it lay out the page.
 */
export const isBreed = (): boolean => (venster ??= matchMedia('(min-width: 860px)')).matches;
