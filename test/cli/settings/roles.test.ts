import { describe, expect, it } from 'vitest'
import { allRoles, readRoles, readShards, refuseLonelyRoles } from '../../../src/cli/settings/roles.ts'

describe('roles', () => {
  it('are read from a list', () => {
    expect(readRoles('poller, writer')).toEqual(new Set(['poller', 'writer']))
    expect(readRoles('gateway,web,poller,writer,sender')).toEqual(allRoles)
  })

  it.each(['', 'poller,', 'all', 'poller;writer', 'Poller'])('are not %j', (typed) => {
    expect(readRoles(typed)).toBeUndefined()
  })

  it('are parted over a database alone', () => {
    expect(() => refuseLonelyRoles(new Set(['web']), { DATABASE_URL: undefined })).toThrow(/set DATABASE_URL/)
    expect(() => refuseLonelyRoles(allRoles, { DATABASE_URL: undefined })).not.toThrow()
    expect(() => refuseLonelyRoles(new Set(['web']), { DATABASE_URL: 'postgres://h/d' })).not.toThrow()
  })
})

describe('shards', () => {
  it('are read with how many there are', () => {
    expect(readShards('0/2')).toEqual({ kind: 'some', ids: [0], count: 2 })
    expect(readShards('3,1,3/4')).toEqual({ kind: 'some', ids: [3, 1], count: 4 })
  })

  it.each(['', '2/2', '0', '0/0', '-1/2', '0/2/3', 'auto'])('are not %j', (typed) => {
    expect(readShards(typed)).toBeUndefined()
  })
})
