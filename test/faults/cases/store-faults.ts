import { spawnSync } from 'node:child_process'
import { copyFileSync, openSync, rmSync, statfsSync, statSync, writeFileSync, writeSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { backupSqlite } from '../../../src/adapters/sql/databases/sqlite-backup.ts'
import type { FaultDesk } from '../desk/fault-desk.ts'
import { minuteMs } from '../desk/fault-desk.ts'
import { type Fault, Impossible, quietDay } from './fault.ts'

/** Disks and files that fail under the store. */
export const storeFaults: readonly Fault[] = [
  { name: 'the disk is full while feeds are read', through: (desk) => onSmallDisk(desk, () => fullFor(desk, 4.5, 5.5)), logged: 1 },
  { name: 'the disk is full when a briefing is due', through: (desk) => onSmallDisk(desk, () => fullFor(desk, 5.75, 7)), logged: 1 },
  {
    name: 'the disk is full for a day',
    through: (desk) =>
      onSmallDisk(desk, async () => {
        await fullFor(desk, 5, 24 + 4)
        await desk.until(3, 8)
      }),
    ...{ briefings: 3, notices: 1, logged: 1 },
  },
  {
    name: 'the disk fills up between a message and the note that it stands',
    through: (desk) =>
      onSmallDisk(desk, async () => {
        await quietDay(desk)
        await desk.until(1, 5.5)
        desk.rooms.discord.fault({
          method: 'POST',
          route: '/channels/:channel/messages',
          when: 'after',
          outcome: { kind: 'delay', ms: 1_000 },
        })
        const before = desk.rooms.discord.requests.length
        desk.clock.at = desk.at(1, 6)
        const round = desk.round()
        while (!desk.rooms.discord.requests.slice(before).some(({ method, route }) => method === 'POST' && route.endsWith('/messages')))
          await new Promise((resolve) => setTimeout(resolve, 5))
        fill(desk)
        await round
        await desk.until(1, 6.5, 10 * minuteMs)
        empty(desk)
        await desk.until(2, 8)
      }),
    logged: 1,
  },
  {
    name: 'the disk is read-only when it is started',
    through: (desk) =>
      onSmallDisk(desk, async () => {
        await quietDay(desk)
        await desk.until(1, 5.5)
        await desk.kill()
        remount(desk, 'ro')
        await startsInVain(desk, /give the user that runs Attaché write access/)
        remount(desk, 'rw')
        desk.clock.at = desk.at(1, 6.5)
        await desk.start()
        await desk.until(2, 8)
      }),
  },
  {
    name: 'another program keeps the store locked for an hour',
    async through(desk) {
      await quietDay(desk)
      await desk.until(1, 5.75)
      const other = new DatabaseSync(desk.store)
      other.exec('begin immediate')
      await desk.until(1, 6.75, 15 * minuteMs)
      other.exec('rollback')
      other.close()
      await desk.until(2, 8)
    },
    logged: 1,
  },
  {
    name: 'the file of the store is damaged; a backup is put back',
    async through(desk) {
      const kept = join(desk.folder, 'backup.sqlite')
      await quietDay(desk)
      await backupSqlite(desk.store, kept)
      await desk.until(1, 5)
      await desk.kill()
      tear(desk.store)
      await startsInVain(desk, /damaged: put back a backup/)
      for (const left of ['', '-wal', '-shm']) rmSync(`${desk.store}${left}`, { force: true })
      copyFileSync(kept, desk.store)
      await desk.start()
      await desk.until(2, 8)
    },
  },
]

/** A disk of its own that takes 24 MB, with the store on it. */
async function onSmallDisk(desk: FaultDesk, work: () => Promise<void>): Promise<void> {
  const folder = dirname(desk.store)
  if (spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=24m', 'attache-faults', folder]).status !== 0)
    throw new Impossible('no file system can be mounted here')
  try {
    await work()
    await desk.kill()
  } finally {
    await desk.kill()
    spawnSync('umount', ['--lazy', folder])
  }
}

/** @param words What is said to whoever starts it. */
async function startsInVain(desk: FaultDesk, words: RegExp): Promise<void> {
  const said = (await desk.start()) ?? 'nothing'
  if (!words.test(said)) throw new Error(`it started, or said: ${said}`)
}

function remount(desk: FaultDesk, how: 'ro' | 'rw'): void {
  const { status, stderr } = spawnSync('mount', ['-o', `remount,${how}`, dirname(desk.store)])
  if (status !== 0) throw new Error(`the disk could not be made ${how}: ${stderr}`)
}

async function fullFor(desk: FaultDesk, from: number, to: number): Promise<void> {
  await quietDay(desk)
  await desk.until(1, from)
  fill(desk)
  await desk.until(1, to)
  empty(desk)
  await desk.until(2, 8)
}

const filler = (desk: FaultDesk) => join(dirname(desk.store), 'filler')

function fill(desk: FaultDesk): void {
  const { bavail, bsize } = statfsSync(dirname(desk.store))
  try {
    writeFileSync(filler(desk), new Uint8Array(bavail * bsize))
  } catch {
    // What was free a moment ago is taken: it is full.
  }
}

function empty(desk: FaultDesk): void {
  rmSync(filler(desk), { force: true })
}

/** Writes over its middle, as a disk that loses pages does; its log, which still holds many of them, is written into it before. */
function tear(path: string): void {
  const database = new DatabaseSync(path)
  database.exec('pragma wal_checkpoint(truncate)')
  database.close()
  const file = openSync(path, 'r+')
  const { size } = statSync(path)
  writeSync(file, new Uint8Array(Math.floor(size / 2)).fill(0xa5), 0, Math.floor(size / 2), Math.floor(size / 4 / 4_096) * 4_096)
}
