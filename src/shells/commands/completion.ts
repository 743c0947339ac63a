import {SettingsError} from '../../model/settings.ts'
import {quoted} from '../../text/printable.ts'
import type {Arguments} from '../arguments.ts'
import {toBash, toFish, toZsh} from '../completions.ts'
import {toManual} from '../manual.ts'
import type {Streams} from '../streams.ts'

const makers: Readonly<Record<string, () => string>> = {bash: toBash, zsh: toZsh, fish: toFish, man: toManual}

/** Prints what a shell reads to complete the words of the command, or the manual page. */
export function completion({operands}: Arguments, {stdout}: Pick<Streams, 'stdout'>): number {
  const [name = '', ...more] = operands
  const make = Object.hasOwn(makers, name) ? makers[name] : undefined
  if (make === undefined || more.length > 0)
    throw new SettingsError(
      `completion: found ${quoted(operands.join(' '))}, expected one of ${Object.keys(makers).join(', ')}`
    )
  stdout.write(make())
  return 0
}
