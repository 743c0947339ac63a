/** What the build makes of the cues and the trees, in JSON: `prepared.ts` reads it. The source has none of it. */
export const built: {readonly lookup: string; readonly forest: string} | undefined = undefined
