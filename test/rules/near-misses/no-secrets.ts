import {inSection, type NearMisses} from '../near-miss.ts'

const secret = ['ghp', 'aB3dE9fGh2JkLmN4pQrS7tUvWyZ1Kq8xYw5T'].join('_')
/** Where the parser has nothing to do. */
const inCode = `${inSection('What We Know')}\`\`\`\n`
/** Enough for the detector to be loaded. */
const suspicious = `\n\nxoxb-${'a'.repeat(20)}\n\n`

export const nearMisses: NearMisses = {
  'starts of tokens of GitHub': {
    lead: inCode,
    piece: 'ghs_1_',
    tail: suspicious,
    hit: `- ${secret}\n`,
    finds: 'Unexpected GitHub token',
  },
  'tokens of an app, nearly': {
    lead: inCode,
    piece: `${'ghs_1_'.repeat(180)}.${'ghs_2_'.repeat(160)}.`,
    tail: suspicious,
    hit: `- ${secret}\n`,
    finds: 'Unexpected GitHub token',
  },
  addresses: {
    lead: inCode,
    piece: 'https://user:pass:pass postgres://a:bb@c ://d:',
    tail: suspicious,
    hit: `- ${secret}\n`,
    finds: 'Unexpected GitHub token',
  },
  'long passwords': {
    lead: inCode,
    piece: '://',
    tail: suspicious,
    hit: `- ${secret}\n`,
    finds: 'Unexpected GitHub token',
  },
  'private keys': {
    lead: inCode,
    piece: `-----BEGIN PRIVATE KEY-----\n${'Aa'.repeat(100)}\n`,
    tail: suspicious,
    hit: `- ${secret}\n`,
    finds: 'Unexpected GitHub token',
  },
  'one long private key': {
    lead: `${inCode}-----BEGIN PRIVATE KEY-----\n`,
    piece: 'Aa+/',
    tail: suspicious,
    hit: `- ${secret}\n`,
    finds: 'Unexpected GitHub token',
  },
  'keys of SendGrid': {
    lead: inCode,
    piece: `SG.a.${'b'.repeat(400)} `,
    tail: suspicious,
    hit: `- ${secret}\n`,
    finds: 'Unexpected GitHub token',
  },
  'web tokens': {
    lead: inCode,
    piece: `eyJ${'a'.repeat(2000)}.eyJ${'a'.repeat(4000)}. `,
    tail: suspicious,
    hit: `- ${secret}\n`,
    finds: 'Unexpected GitHub token',
  },
  'tokens of many services': {
    lead: inCode,
    piece: 'figd_glpat-hvb.hvs.sk-proj-sk-ant-api03-xai-vcp_tskey-a-SG.gsk_npm_glc_shpat_',
    tail: suspicious,
    hit: `- ${secret}\n`,
    finds: 'Unexpected GitHub token',
  },
  'tokens of Slack': {
    lead: inCode,
    piece: 'xoxb-',
    tail: suspicious,
    hit: `- ${secret}\n`,
    finds: 'Unexpected GitHub token',
  },
  'names of keys': {
    lead: inCode,
    piece: "AWS_SECRET_ACCESS_KEY         =         'AKIAASIA _authToken=",
    tail: suspicious,
    hit: `- ${secret}\n`,
    finds: 'Unexpected GitHub token',
  },
}
