import type {Voice} from './voice.ts'

/** What an outlet prints above and below each of its articles. */
export type Template = {readonly head: readonly string[]; readonly foot: readonly string[]}

/** The template of an outlet: its own words, and those that every page has. */
export function toTemplate(outlet: string, {clause, sentence}: Voice): Template {
  return {
    head: [`${outlet} | Home | News | ${clause(1)} | ${clause(1)}`, `By ${outlet} staff`],
    foot: [
      sentence(),
      'Share this article on Facebook',
      `Sign up for the ${outlet} newsletter: ${clause(8)}`,
      `Read more: ${clause(7)}`,
      `© 2020 ${outlet}. All rights reserved.`
    ]
  }
}

/** Paragraphs with a template around them. */
export function wrap(paragraphs: readonly string[], template: Template | undefined): readonly string[] {
  return [...(template?.head ?? []), ...paragraphs, ...(template?.foot ?? [])]
}
