import type { StorybookConfig } from '@storybook/web-components-vite';

const config: StorybookConfig = {
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  framework: '@storybook/web-components-vite',
  staticDirs: ['./statisch'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true, enableCrashReports: false },
  viteFinal: (vite) => ({
    ...vite,
    // Our own builds make libraries; Storybook makes a site, and decides itself what goes into it.
    build: { ...vite.build, lib: undefined, rolldownOptions: undefined, emptyOutDir: false },
    optimizeDeps: {
      ...vite.optimizeDeps,
      // All of lit at once: what is found later comes as a second copy, and lit warns of it.
      include: [
        'lit',
        'lit/decorators.js',
        'lit/directive-helpers.js',
        'lit/directives/live.js',
        'lit/directives/repeat.js',
        'zod/mini',
      ],
    },
  }),
};

export default config;
