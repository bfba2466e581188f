/** Under which heading something stands in the hand-over to the next teacher: what goes well, what helps, what the child wants. */
export const overdrachtkoppen = ['gaat-goed', 'helpt', 'wil'] as const;

export type Overdrachtkop = (typeof overdrachtkoppen)[number];
