import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isPublicAddress } from '../../../src/adapters/http/public-address.ts'

const special = `
  0.0.0.0 0.1.2.3 10.0.0.1 10.255.255.255 100.64.0.1 100.127.255.255 127.0.0.1 127.255.255.254 168.63.129.16
  169.254.0.1 169.254.169.254 172.16.0.1 172.31.255.255 192.0.0.1 192.0.0.8 192.0.0.170 192.0.2.1 192.88.99.1
  192.168.0.1 192.168.255.255 198.18.0.1 198.19.255.255 198.51.100.1 203.0.113.1 224.0.0.1 239.255.255.255
  240.0.0.1 255.255.255.255
  :: ::1 ::7f00:1 ::ffff:0.0.0.0 ::ffff:10.0.0.1 ::ffff:127.0.0.1 ::ffff:7f00:1 ::ffff:169.254.169.254 ::ffff:0:127.0.0.1
  64:ff9b::7f00:1 64:ff9b::a9fe:a9fe 64:ff9b:1::1 100::1 100:0:0:1::1 2001::1 2001:0:4136:e378:8000:63bf:3fff:fdd2
  2001:2::1 2001:10::1 2001:20::1 2001:db8::1 2002:7f00:1:: 2002:a9fe:a9fe:: 3ffe::1 3fff::1 4000::1 5f00::1
  fc00::1 fd00:ec2::254 fe80::1 fec0::1 ff02::1`
  .trim()
  .split(/\s+/)

const good = `
  1.1.1.1 8.8.8.8 9.255.255.255 11.0.0.1 100.63.255.255 100.128.0.1 126.255.255.255 128.0.0.1 151.101.0.81 169.253.255.255
  172.15.255.255 172.32.0.1 192.0.1.1 192.167.255.255 198.17.255.255 198.20.0.1 223.255.255.255 ::ffff:8.8.8.8
  2001:4860:4860::8888 2606:4700::1111 2620:fe::fe 2a00:1450:4001:830::200e`
  .trim()
  .split(/\s+/)

describe('isPublicAddress', () => {
  it('is tried on 59 special addresses or more and 22 good ones', () => {
    expect(new Set(special).size).toBeGreaterThanOrEqual(59)
    expect(new Set(good).size).toBe(22)
  })

  it.each(special)('refuses %s', (address) => {
    expect(isPublicAddress(address)).toBe(false)
  })

  it.each(good)('lets %s pass', (address) => {
    expect(isPublicAddress(address)).toBe(true)
  })

  it.each([
    '',
    'localhost',
    'news.test',
    '127.1',
    '0x7f000001',
    '2130706433',
    '[::1]',
    '8.8.8.8%lo',
    'fe80::1%eth0',
    '2001:4860:4860::8888%lo',
    '8.8.8.8 ',
  ])('refuses %j, which is no plain address', (text) => {
    expect(isPublicAddress(text)).toBe(false)
  })

  it('judges an IPv4 address the same inside IPv6', () => {
    fc.assert(fc.property(fc.ipV4(), (address) => isPublicAddress(`::ffff:${address}`) === isPublicAddress(address)))
  })

  it('never takes a private network for public', () => {
    const start = fc.constantFrom([10, 20], [127, 0], [192, 168], [169, 254], [172, 20], [100, 100])
    fc.assert(
      fc.property(start, fc.nat(255), fc.nat(255), (network, third, fourth) => !isPublicAddress([...network, third, fourth].join('.'))),
    )
  })
})
