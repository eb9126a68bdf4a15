import { expect, test } from 'vitest'
import { addressFault, isWithin, type Reach } from './reach.ts'

const names: Record<string, string[]> = {
  'records.example': ['93.184.215.14', '2606:2800:21f:cb07:6820:80da:af6b:8b2c'],
  'two-faced.example': ['93.184.215.14', '10.0.0.7'],
  'inside.example': ['192.168.1.10'],
  localhost: ['127.0.0.1', '::1'],
}
async function resolve(host: string): Promise<string[]> {
  const found = names[host]
  if (found === undefined) throw new Error('ENOTFOUND')
  return found
}
const fault = (address: string, reach: Reach = 'public') => addressFault(address, reach, resolve)

test('HOOK-02 what is no address, without https, or with a user in it is refused before any name is looked up', async () => {
  for (const [address, why] of [
    ['', 'not-an-address'],
    ['records.example', 'not-an-address'],
    ['ftp://records.example', 'not-an-address'],
    ['javascript:alert(1)', 'not-an-address'],
    [`https://records.example/${'x'.repeat(500)}`, 'not-an-address'],
    ['http://records.example/', 'not-https'],
    ['https://ana:kode@records.example/', 'names-a-user'],
    ['https://nowhere.example/', 'unknown-host'],
  ])
    expect([address, await fault(address ?? '')]).toEqual([address, why])
})

test('HOOK-02 this machine, private networks, the cloud’s own and everything that leads there is refused, however it is written', async () => {
  for (const host of [
    '127.0.0.1',
    '127.1',
    '2130706433',
    '0x7f.0.0.1',
    '0177.0.0.1',
    '0.0.0.0',
    '10.1.2.3',
    '172.16.0.1',
    '172.31.255.255',
    '192.168.0.1',
    '169.254.169.254',
    '100.64.0.1',
    '198.18.0.1',
    '192.0.2.1',
    '203.0.113.9',
    '224.0.0.1',
    '255.255.255.255',
    '[::]',
    '[::1]',
    '[::ffff:127.0.0.1]',
    '[::ffff:8.8.8.8]',
    '[64:ff9b::7f00:1]',
    '[2002:7f00:1::]',
    '[2001:0:53aa:64c::1]',
    '[2001:db8::1]',
    '[fe80::1]',
    '[fc00::1]',
    '[fd00:ec2::254]',
    '[fec0::1]',
    '[ff02::1]',
    '[100::1]',
    'localhost',
    'inside.example',
    'two-faced.example',
  ])
    expect([host, await fault(`https://${host}/hook`)]).toEqual([host, 'not-reachable-from-here'])
})

test('HOOK-02 an address of the open internet is taken', async () => {
  expect(await fault('https://records.example:8443/samvaerk?x=1')).toBeNull()
  expect(await fault('https://93.184.215.14/')).toBeNull()
  expect(await fault('https://[2606:2800:21f:cb07:6820:80da:af6b:8b2c]/')).toBeNull()
})

test('HOOK-02 a demonstration calls this machine and no other; one that others can reach calls nobody', async () => {
  expect(await fault('http://127.0.0.1:9000/', 'loopback')).toBeNull()
  expect(await fault('http://localhost:9000/', 'loopback')).toBeNull()
  for (const address of [
    'https://records.example/',
    'http://10.0.0.1/',
    'http://0.0.0.0/',
    'http://[::ffff:127.0.0.1]/',
  ])
    expect([address, await fault(address, 'loopback')]).toEqual([address, 'not-reachable-from-here'])
  for (const address of ['https://records.example/', 'https://127.0.0.1/'])
    expect([address, await fault(address, 'nowhere')]).toEqual([address, 'not-reachable-from-here'])
  expect(isWithin('no address', 'public')).toBe(false)
})
