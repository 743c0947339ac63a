import type {Voice} from './voice.ts'

/** How an article can be made from an earlier one. */
export const kinds = ['copy', 'edited', 'moved', 'wire'] as const

/** One of these. */
export type Kind = (typeof kinds)[number]

/** The paragraphs of an article made from those of an earlier one. */
export function rework(kind: Kind, source: readonly string[], voice: Voice, random: () => number): readonly string[] {
  switch (kind) {
    case 'copy':
      return source
    case 'edited':
      return source.map((paragraph) => edit(paragraph, voice))
    case 'moved':
      return source.map((paragraph) => move(paragraph, random))
    case 'wire':
      return [voice.sentence(), voice.sentence(), ...source.slice(1)]
  }
}

/** Every tenth word becomes another; the marks around it stay. */
function edit(paragraph: string, {word}: Voice): string {
  return paragraph
    .split(' ')
    .map((written, index) => (index % 10 === 9 ? written.replace(/\p{L}+/u, () => word()) : written))
    .join(' ')
}

/** The sentences of a paragraph from another one of them on, and then those before it. */
function move(paragraph: string, random: () => number): string {
  const sentences = paragraph.split(/(?<=[.]) /)
  const at = Math.floor(random() * sentences.length)
  return [...sentences.slice(at), ...sentences.slice(0, at)].join(' ')
}
