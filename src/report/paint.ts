import {styleText} from 'node:util'

/** One of the styles of a terminal, or several. */
export type Style = Parameters<typeof styleText>[0]

/** Gives a text a style, or leaves it plain. */
export type Paint = (style: Style, text: string) => string

/** Colours where it is asked for, whatever the terminal of this process is. */
export function toPaint(color: boolean): Paint {
  return color ? (style, text) => styleText(style, text, {validateStream: false}) : (_, text) => text
}
