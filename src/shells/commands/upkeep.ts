import type {Upkeep} from '../../index.ts'
import {SettingsError} from '../../model/settings.ts'
import {counted} from '../../report/count.ts'
import {codeOf, messageOf} from '../../text/error.ts'
import {printable} from '../../text/printable.ts'
import type {Arguments} from '../arguments.ts'
import {rewrite} from '../rewrite.ts'
import type {Streams} from '../streams.ts'

/** What `--update-baseline` and `--prune-baseline` make of the baselines of a run. */
export function toUpkeep({values}: Arguments, streams: Pick<Streams, 'stderr'>): {readonly baseline?: Upkeep} {
  const {'update-baseline': update, 'prune-baseline': prune} = values
  if (!update && !prune) return {}
  return {
    baseline: {
      ...(update ? {accept: () => ''} : {}),
      prune: prune === true,
      write: toWrite(streams)
    }
  }
}

/**
 * Writes a baseline, and says what changed in it.
 *
 * @throws {SettingsError} where it cannot be written
 */
export function toWrite({stderr}: Pick<Streams, 'stderr'>): Upkeep['write'] {
  return (path, text, {added, removed}) => {
    try {
      rewrite(path, text)
    } catch (error) {
      const why = codeOf(error) || messageOf(error)
      throw new SettingsError(`${printable(path)} cannot be written (${why}), expected a file that can be`)
    }
    const said = [
      ...(added > 0 ? [`${counted(added, 'finding')} accepted`] : []),
      ...(removed > 0 ? [`${counted(removed, 'entry', 'entries')} taken out`] : [])
    ]
    stderr.write(`provlint: ${printable(path)}: ${said.length > 0 ? said.join(', ') : 'brought up to date'}\n`)
  }
}
