// The manifest of the elements: attributes, properties, events, parts and states, as editors and Storybook read them.

/** A class says `static formAssociated = true`; the analyzer leaves out that the element takes part in forms. */
const formAssociated = {
  name: 'form-associated',
  packageLinkPhase({ customElementsManifest }) {
    for (const module of customElementsManifest.modules) {
      for (const declaration of module.declarations ?? []) {
        if (declaration.members?.some(({ name, static: isStatic }) => name === 'formAssociated' && isStatic)) {
          declaration.formAssociated = true;
        }
      }
    }
  },
};

/** Only elements, and of them only what is public: the rest is nobody's business outside, and noise in a diff. */
const publicOnly = {
  name: 'public-only',
  packageLinkPhase({ customElementsManifest }) {
    const isElement = ({ tagName }) => tagName !== undefined;
    customElementsManifest.modules = customElementsManifest.modules
      .filter(({ declarations = [] }) => declarations.some(isElement))
      .sort((a, b) => a.path.localeCompare(b.path));
    for (const module of customElementsManifest.modules) {
      module.declarations = module.declarations.filter(isElement);
      for (const declaration of module.declarations) {
        declaration.members = declaration.members?.filter(
          ({ name, privacy = 'public' }) => !name.startsWith('#') && privacy === 'public',
        );
        // The analyzer also guesses events from what is dispatched, and takes a constructor's argument for a name.
        declaration.events = declaration.events?.filter(({ description }) => description);
      }
    }
  },
};

export default {
  globs: ['src/elements/*/*.ts', 'src/base/*.ts', 'src/define/*.ts'],
  exclude: ['src/**/*.styles.ts', 'src/**/*.teksten.ts'],
  outdir: '.',
  litelement: true,
  packagejson: false,
  plugins: [publicOnly, formAssociated],
};
