import {spawnSync} from 'node:child_process'
import {resolve} from 'node:path'
import type {Changed, ChangedLines} from '../model/changed.ts'
import {SettingsError} from '../model/settings.ts'
import {codeOf} from '../text/error.ts'
import {quoted} from '../text/printable.ts'
import {toHunks} from './hunks.ts'

/** Since when: since the branch left a commit, since the last commit, or what is staged for the next one. */
export type Since =
  | {readonly kind: 'since'; readonly ref: string}
  | {readonly kind: 'changed'}
  | {readonly kind: 'staged'}

/**
 * The files that git says have changed, new ones that it does not know yet among them where the working tree counts; deleted
 * ones are none.
 *
 * @throws {SettingsError} where there is no git, no repository, or no such commit
 */
export function findChanged(since: Since, cwd: string, areLinesAsked: boolean): Changed {
  const git = openGit(cwd)
  const top = resolve(cwd, git.expect(['rev-parse', '--show-cdup']).trim())
  const from = since.kind === 'staged' ? ['--cached'] : [toBase(since, git, top)]
  const diff = ['diff', ...from, '-M', '--no-ext-diff', '--no-color', '--no-relative', '--ignore-submodules']
  const entries = toEntries(git.expect([...diff, '--diff-filter=ACMR', '--name-status', '-z']))
  const isWhole = ({letter}: Entry) => letter === 'A' || !areLinesAsked
  const changed = new Map<string, ChangedLines>()
  for (const {letter, path} of entries) changed.set(resolve(top, path), letter === 'R100' ? 'moved' : 'all')
  const partly = areLinesAsked ? entries.filter((entry) => !isWhole(entry)) : []
  if (partly.length > 0) {
    const hunks = toHunks(git.expect([...diff, '--diff-filter=CMR', '-U0', '--no-textconv', '--patch']))
    for (const [at, {path}] of partly.entries()) changed.set(resolve(top, path), hunks[at] ?? 'all')
  }
  if (since.kind !== 'staged') for (const path of findNew(git, top)) changed.set(path, 'all')
  return changed
}

type Git = ReturnType<typeof openGit>

type Entry = {readonly letter: string; readonly path: string}

function openGit(cwd: string) {
  const run = (argv: readonly string[]) => {
    const {status, stdout, stderr, error} = spawnSync('git', argv, {
      cwd,
      encoding: 'utf8',
      input: '',
      maxBuffer: Number.POSITIVE_INFINITY
    })
    if (error) throw new SettingsError(`git cannot be run (${codeOf(error)}), expected on the path`)
    return {status, stdout, stderr}
  }
  if (run(['rev-parse', '--is-inside-work-tree']).stdout.trim() !== 'true')
    throw new SettingsError(`found no git repository in ${quoted(cwd)}, expected one to tell what has changed`)
  const expect = (argv: readonly string[]) => {
    const {status, stdout, stderr} = run(argv)
    if (status === 0) return stdout
    throw new SettingsError(`git ${argv[0] ?? ''} failed: ${stderr.trim().split('\n')[0] ?? ''}`)
  }
  return {run, expect}
}

/** The commit to compare with: where this branch left the one that is named; before the first commit, nothing. */
function toBase(since: Exclude<Since, {kind: 'staged'}>, git: Git, top: string): string {
  const head = toCommit('HEAD', git)
  if (since.kind === 'changed') return head ?? git.expect(['hash-object', '-t', 'tree', '--stdin']).trim()
  const named = toCommit(since.ref, git)
  const isShallow = git.run(['rev-parse', '--is-shallow-repository']).stdout.trim() === 'true'
  if (named === undefined) {
    const hint = isShallow
      ? '; this clone is shallow: fetch more of its history (in GitHub Actions fetch-depth: 0)'
      : ''
    throw new SettingsError(`--since: found no commit ${quoted(since.ref)} in ${quoted(top)}${hint}`)
  }
  const base = git.run(['merge-base', named, head ?? named])
  if (base.status === 0) return base.stdout.trim().split('\n')[0] ?? named
  if (!isShallow) return named
  throw new SettingsError(
    `--since: found no common history of ${quoted(since.ref)} and HEAD; this clone is shallow: fetch more of it (in GitHub Actions fetch-depth: 0)`
  )
}

function toCommit(ref: string, {run}: Git): string | undefined {
  const {status, stdout} = run(['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`])
  return status === 0 ? stdout.trim() : undefined
}

function findNew(git: Git, top: string): readonly string[] {
  const listed = git.expect(['-C', top, 'ls-files', '--others', '--exclude-standard', '-z'])
  return listed.split('\0').flatMap((path) => (path === '' ? [] : resolve(top, path)))
}

/** A letter and a path; of a file that was moved or copied two paths, the old one first. */
function toEntries(listed: string): readonly Entry[] {
  const words = listed.split('\0')
  const entries: Entry[] = []
  for (let at = 0; at + 1 < words.length; ) {
    const letter = words[at] ?? ''
    const path = words[at + (/^[RC]/u.test(letter) ? 2 : 1)] ?? ''
    entries.push({letter, path})
    at += /^[RC]/u.test(letter) ? 3 : 2
  }
  return entries
}
