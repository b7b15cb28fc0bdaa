import type {SecretWords} from '../language.ts'

export const secrets: SecretWords = {
  passwordNames: `
    api_key
    apikey
    key
    pass
    passphrase
    passwd
    password
    pw
    pwd
    secret
    token
  `,
  passwords: `
    admin
    bar
    changeit
    default
    foo
    guest
    minioadmin
    p
    postgres
    root
    test
    testing
    user
    x-oauth-basic
  `,
  placeholders: `
    changeme
    dummy
    example
    fake
    hidden
    masked
    mock
    placeholder
    redacted
    removed
    sample
    secret-here
    secret_here
    secrethere
    your
  `,
}
