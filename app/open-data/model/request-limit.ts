/** How often one address may call the public interface, unless its operator has set another number. */
export const requestLimit = { points: 600, perSeconds: 60 } as const;
