/** One try to make the guarded client ask a private server. `{victim}` and `{front}` stand for `host:port`, `{port}` for the victim's. */
export type Attack = {
  readonly kind: 'literal' | 'name' | 'rebinding' | 'parsing' | 'redirect' | 'scheme'
  readonly address: string
  /** Where the public front redirects to, hop by hop; the last one is the attack. */
  readonly hops?: readonly { readonly status: number; readonly to: string }[]
  /** What the name server answers, question by question; the last answer stays. */
  readonly answers?: readonly (readonly string[])[]
}

/** In these attacks 127.0.0.1 is the public internet, and a victim listens on 127.0.0.2 and ::1. */
const open = '127.0.0.1'
const shut = '127.0.0.2'

const literals = `
  127.0.0.2 127.2 127.0.2 2130706434 0x7f000002 0x7f.0.0.2 0x7f.2 0X7F.0X0.0X0.0X2 0177.0.0.2 0177.0.0.02 017700000002
  127.0.0x0.2 127.0.0.2. ①②⑦.⓪.⓪.② １２７.０.０.２ 127。0。0。2 127．0．0．2 127｡0｡0｡2 %31%32%37.0.0.2 127%2e0%2e0%2e2
  [::ffff:127.0.0.2] [::ffff:7f00:2] [0:0:0:0:0:ffff:7f00:0002] [::127.0.0.2] [::1] [0:0:0:0:0:0:0:1] [::] 0.0.0.0 0 00 0x0
  127.255.255.254 [64:ff9b::7f00:2] [64:ff9b::127.0.0.2] [64:ff9b:1::7f00:2] [2002:7f00:2::] [2001:0:7f00:2::1] 10.0.0.1 172.16.0.1
  192.168.0.1 169.254.169.254 0xa9fea9fe 2852039166 [fd00:ec2::254] [fe80::1] [::ffff:a9fe:a9fe] 100.64.0.1 168.63.129.16
  198.18.0.1 255.255.255.255 [ff02::1]`
  .trim()
  .split(/\s+/)

const names: Readonly<Record<string, readonly string[]>> = {
  localhost: [shut],
  'localhost.': [shut],
  LOCALHOST: [shut],
  'sub.localhost': [shut],
  'localtest.me': [shut],
  '127.0.0.2.nip.io': [shut],
  '7f000002.nip.io': [shut],
  'metadata.google.internal': ['169.254.169.254'],
  metadata: ['169.254.169.254'],
  'instance-data': ['169.254.169.254'],
  'kubernetes.default.svc': ['10.96.0.1'],
  db: ['172.18.0.2'],
  'redis.local': [shut],
  'host.docker.internal': ['172.17.0.1'],
  'router.home.arpa': ['192.168.1.1'],
  'public-and-private.test': [open, shut],
  'private-and-public.test': [shut, open],
  'many.test': [open, open, open, shut],
  'four-and-six.test': [open, '::1'],
  'six.test': ['::1'],
  'mapped.test': ['::ffff:127.0.0.2'],
  'six-to-four.test': ['2002:7f00:2::'],
  'nat64.test': ['64:ff9b::7f00:2'],
  'link-local.test': ['fe80::1'],
  'unspecified.test': ['0.0.0.0'],
  'пример.test': [shut],
  'xn--e1afmkfd.test': [shut],
  'no-address.test': ['localhost'],
  'nobody.test': [],
}

const rebindings: readonly (readonly (readonly string[])[])[] = [
  [[open], [shut]],
  [[open], [shut], [open], [shut]],
  [[open], ['::1']],
  [[open], [open, shut]],
  [[open], ['169.254.169.254'], [shut]],
]

const parsings = [
  'http://{front}@{victim}/',
  'http://news:secret@{victim}/',
  'http://@{victim}/',
  'http://{victim}\\@{front}/',
  'http://{front}\\@{victim}/',
  'http://{front}#@{victim}/',
  'http://{front}?@{victim}/',
  'http://{front}/@{victim}/../',
  'http://127.0.0.1\t@{victim}/',
  'http://127.0.0.1\n@{victim}/',
  'ht\ntp://{victim}/',
  ' http://{victim}/ ',
  'http:{victim}/',
  'http:/{victim}/',
  'http:///{victim}/',
  'http:\\\\{victim}\\',
  '//{victim}/',
  '{victim}/',
  'http://[127.0.0.2]:{port}/',
  'http://127.0.0.1%00@{victim}/',
  'http://127.0.0.1%20@{victim}/',
  'http://{front}&@{victim}#@{front}/',
  'http://a@{front}@{victim}/',
  'http://{victim}%2f@{front}/',
  'http://127.0.0\u200b.2:{port}/',
  'http://127.0.0.2\u00ad:{port}/',
  'http://{victim}:80/',
  'http://127.0.0.2:0{port}/',
]

const redirects: readonly NonNullable<Attack['hops']>[] = [
  ...[301, 302, 303, 307, 308].flatMap((status) => [
    [{ status, to: 'http://{victim}/' }],
    [...onward(3), { status, to: 'http://{victim}/' }],
    [{ status, to: 'http://localhost:{port}/' }],
  ]),
  [...onward(9), { status: 302, to: 'http://{victim}/' }],
  ...[
    '//{victim}/',
    '/\\{victim}/',
    '\\\\{victim}/',
    'http:\\\\{victim}/',
    'http://2130706434:{port}/',
    'http://[::1]:{port}/',
    'http://[::ffff:127.0.0.2]:{port}/',
    'http://0.0.0.0:{port}/',
    'http://LOCALHOST.:{port}/',
    'http://me:secret@{victim}/',
    'http://127.0.0.1:22/',
    'file:///etc/passwd',
    'gopher://{victim}/_GET',
    'data:text/xml,<rss/>',
    'javascript:alert(1)',
    'unix:/var/run/docker.sock',
  ].map((to) => [{ status: 302, to }]),
]

const schemes = [
  'file:///etc/passwd',
  'file://{victim}/etc/passwd',
  'ftp://{victim}/',
  'sftp://{victim}/',
  'tftp://{victim}/x',
  'gopher://{victim}/_GET%20/',
  'dict://{victim}/d:x',
  'ldap://{victim}/',
  'ws://{victim}/',
  'wss://{victim}/',
  'data:text/xml,<rss/>',
  'javascript:fetch("http://{victim}/")',
  'blob:http://{victim}/1',
  'jar:http://{victim}!/x',
  'unix:/var/run/docker.sock',
  'http+unix://%2Fvar%2Frun%2Fdocker.sock/',
  'feed://{victim}/',
  'feed:http://{victim}/',
  'view-source:http://{victim}/',
  'netdoc:///etc/passwd',
]

export const attacks: readonly Attack[] = [
  ...literals.map((host): Attack => ({ kind: 'literal', address: `http://${host}:{port}/` })),
  ...Object.entries(names).map(([host, answer]): Attack => ({ kind: 'name', address: `http://${host}:{port}/`, answers: [answer] })),
  ...rebindings.map((answers): Attack => ({ kind: 'rebinding', address: 'http://rebind.test:{port}/', answers })),
  ...parsings.map((address): Attack => ({ kind: 'parsing', address })),
  ...redirects.map((hops): Attack => ({ kind: 'redirect', address: 'http://{front}/', hops, answers: [[shut]] })),
  ...schemes.map((address): Attack => ({ kind: 'scheme', address })),
]

/** What must pass: other ways to write the public server. */
export const harmless = [
  'http://{front}/',
  'http://{front}',
  'HTTP://{front}/feed?a=1&b=2#part',
  'http://2130706433:{frontPort}/',
  'http://0x7f.1:{frontPort}/',
  'http://127.1:{frontPort}/',
  'http://[::ffff:127.0.0.1]:{frontPort}/',
  'http://news.test:{frontPort}/',
  'http://NEWS.test.:{frontPort}/',
  'http://новости.test:{frontPort}/новости?ключ=значение',
  'http://{front}/%2e%2e/feed',
]

function onward(hops: number): readonly { readonly status: number; readonly to: string }[] {
  return Array.from({ length: hops }, () => ({ status: 302, to: 'http://{front}/' }))
}
