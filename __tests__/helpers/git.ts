import {execFileSync} from 'node:child_process'
import {archive} from './archive.ts'

/** Runs git in a folder, as somebody whose settings nobody has. */
export function git(cwd: string, ...argv: readonly string[]): string {
  const own = ['-c', 'user.name=Mira Holt', '-c', 'user.email=mira@ostra.example', '-c', 'commit.gpgsign=false']
  return execFileSync('git', [...own, ...argv], {cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe']})
}

/** Puts all that lies in a folder into one commit. */
export function commit(cwd: string, message = 'Add articles'): void {
  git(cwd, 'add', '--all')
  git(cwd, 'commit', '--quiet', '--allow-empty', '-m', message)
}

/** Writes files to a fresh repository, in one commit; gives its folder. */
export function repository(files: Readonly<Record<string, string | Uint8Array>>): string {
  const cwd = archive(files)
  git(cwd, 'init', '--quiet', '-b', 'main')
  commit(cwd)
  return cwd
}
