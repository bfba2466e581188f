/** Three voices of equal weight. `ouder` is any parent or carer, and there may be any number of them. */
export const rollen = ['kind', 'ouder', 'leerkracht'] as const;

export type Rol = (typeof rollen)[number];
