import { existsSync, statSync } from 'node:fs'
import { statfs } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { Settings } from '../../../config/settings.ts'
import type { Clock } from '../../app/ports.ts'
import { doubtful, type Finding, ill, skipped, well } from './doctor-report.ts'

type Paths = Pick<Settings, 'ATTACHE_STORE' | 'DATABASE_URL'>

export function nodeFinding(): Finding {
  return well('node', `${process.version} on ${process.platform} ${process.arch}`)
}

/** Files with secrets in them are for their owner alone. */
export function filesFinding({ ATTACHE_STORE: store, DATABASE_URL: url }: Paths): readonly Finding[] {
  const files = ['.env', ...(url === undefined ? [store] : [])].filter((file) => existsSync(file))
  const open = files.filter((file) => (statSync(file).mode & 0o007) !== 0)
  if (files.length === 0) return []
  if (open.length === 0) return [well('files', `${files.join(' and ')} can be read by their owner and group alone`)]
  return [doubtful('files', `everybody on this machine can read ${open.join(' and ')}`, `chmod o= ${open.join(' ')}`)]
}

/** A month of fifty feeds takes about 200 MB. */
const littleBytes = 1e9
const tooLittleBytes = 1e8

export async function diskFinding({ ATTACHE_STORE: store, DATABASE_URL: url }: Paths): Promise<Finding> {
  if (url !== undefined) return skipped('disk', 'the store is in PostgreSQL')
  const folder = [dirname(store), '.'].find((path) => existsSync(path)) ?? '.'
  const { bavail, bsize } = await statfs(folder)
  const said = `${(Number(bavail) * Number(bsize) * 1e-9).toFixed(1)} GB are free for the store`
  if (bavail * bsize < tooLittleBytes) return ill('disk', said, 'make room, or name another place in ATTACHE_STORE')
  return bavail * bsize < littleBytes ? doubtful('disk', said, 'make room before it is full') : well('disk', said)
}

/** URL writes every IPv4 address in four numbers, and IPv6 in brackets. */
const isAddress = /^(?:[\d.]+|\[.*\])$/

export async function dnsFinding(addresses: readonly string[], resolve: (host: string) => Promise<readonly string[]>): Promise<Finding> {
  const all = addresses.flatMap((address) => URL.parse(address)?.hostname ?? [])
  const hosts = [...new Set(all.filter((host) => !isAddress.test(host)))].slice(0, 3)
  if (hosts.length === 0) return skipped('names', 'there is no feed whose name could be looked up')
  const found = await Promise.all(
    hosts.map((host) =>
      resolve(host).then(
        () => true,
        () => false,
      ),
    ),
  )
  if (found.every(Boolean)) return well('names', `the name servers know ${hosts.join(', ')}`)
  const unknown = hosts.filter((_, index) => !found[index]).join(', ')
  const said = `the name servers do not know ${unknown}`
  if (found.some(Boolean)) return doubtful('names', said, 'look whether these feeds still exist')
  return ill('names', said, 'look at /etc/resolv.conf and at the network: no feed can be found without names')
}

/** A signature of Slack's is good for five minutes, and a schedule is kept to the minute. */
const slackMs = 60_000

export async function clockFinding(
  addresses: readonly string[],
  clock: Clock,
  askDate: (address: string) => Promise<number | undefined>,
): Promise<Finding> {
  for (const address of addresses.slice(0, 3)) {
    const theirs = await askDate(address)
    if (theirs === undefined) continue
    const seconds = Math.round((clock.now() - theirs) / 1_000)
    if (Math.abs(seconds) * 1_000 <= slackMs) return well('clock', `within ${Math.abs(seconds) + 1} s of the web's`)
    const said = `${Math.abs(seconds)} s ${seconds > 0 ? 'ahead of' : 'behind'} the web's`
    return ill('clock', said, 'set it, best by NTP: schedules and Slack’s signatures depend on it')
  }
  return doubtful('clock', 'no feed’s server said what time it is', 'look at the network, then ask again')
}
