/** Secrets that secretlint's rules miss, or report at an inexact place. */
export interface SecretPattern {
  readonly kind: string
  /** The first group is the secret. */
  readonly pattern: RegExp
  /** The page that describes the format. */
  readonly page: string
}

export const patterns: readonly SecretPattern[] = [
  {
    kind: 'Anthropic key',
    pattern: /(?<![\w-])(sk-ant-[a-z]{2,6}\d{2}-[\w-]{40,200})(?![\w-])/g,
    page: 'https://docs.gitguardian.com/secrets-detection/secrets-detection-engine/detectors/specifics/claude_api_key',
  },
  {
    kind: 'AWS key',
    pattern:
      /access_?key["'`]?[ \t]{0,9}(?::|=>|=|\|)[ \t]{0,9}["'`]?([a-z\d/+=]{40})(?![a-z\d/+=])/gi,
    page: 'https://github.com/awslabs/git-secrets/blob/5e28df337746db4f070c84f7069d365bfd0d72a8/git-secrets#L239',
  },
  {
    kind: 'AWS key',
    pattern: /(?<![A-Z\d])((?:AKIA|ASIA)[A-Z\d]{16})(?![A-Z\d])/g,
    page: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html',
  },
  {
    kind: 'Google key',
    pattern: /(?<![\w-])(AIza[\w-]{35})(?![\w-])/g,
    page: 'https://cloud.google.com/docs/authentication/api-keys',
  },
  {
    kind: 'JSON Web Token',
    pattern: /(?<![\w.-])(eyJ[\w-]{10,2000}\.eyJ[\w-]{10,4000}\.[\w-]{16,2000})(?![\w-])/g,
    page: 'https://www.rfc-editor.org/rfc/rfc7519',
  },
  {
    kind: 'npm token',
    pattern: /_authToken=["']?([\w-]{20,200})/g,
    page: 'https://github.blog/2021-09-23-announcing-npms-new-access-token-format/',
  },
  {
    kind: 'OpenAI key',
    pattern: /(?<![\w-])(sk-(?:admin|proj|svcacct)-[\w-]{40,200})(?![\w-])/g,
    page: 'https://github.com/secretlint/secretlint/blob/master/packages/%40secretlint/secretlint-rule-openai/README.md',
  },
  {
    kind: 'OpenAI key',
    pattern: /(?<![\w-])(sk-[a-zA-Z\d]{40,64})(?![\w-])/g,
    page: 'https://github.com/secretlint/secretlint/blob/master/packages/%40secretlint/secretlint-rule-openai/README.md',
  },
  {
    kind: 'OpenRouter key',
    pattern: /(?<![\w-])(sk-or-v\d-[a-f\d]{64})(?![\w-])/g,
    page: 'https://github.com/trufflesecurity/trufflehog/blob/main/pkg/detectors/openrouter/openrouter.go',
  },
  {
    kind: 'Telegram token',
    pattern: /(?<!\w)(\d{8,10}:AA[\w-]{33})(?![\w-])/g,
    page: 'https://core.telegram.org/bots/api#authorizing-your-bot',
  },
  {
    kind: 'xAI key',
    pattern: /(?<![\w-])(xai-\w{60,100})(?![\w-])/g,
    page: 'https://github.com/trufflesecurity/trufflehog/blob/main/pkg/detectors/xai/xai.go',
  },
]
