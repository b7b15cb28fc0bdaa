import type {SecretWords} from '../language.ts'

export const secrets: SecretWords = {
  passwords: `
    admin
    api_key
    apikey
    bar
    changeit
    default
    foo
    guest
    key
    minioadmin
    p
    pass
    passphrase
    passwd
    password
    postgres
    pw
    pwd
    root
    secret
    test
    testing
    token
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
