/** How the tokens of a service start, with enough of the rest to tell them. */
interface TokenStart {
  readonly service: string
  readonly shape: RegExp
  /** The page that describes the format. */
  readonly page: string
}

const secretlint = 'https://github.com/secretlint/secretlint/blob/master/packages/%40secretlint'

/** The services whose tokens are found, by name. */
export const tokenStarts: readonly TokenStart[] = [
  {
    service: '1Password',
    shape: /ops_ey/,
    page: 'https://developer.1password.com/docs/service-accounts/security/',
  },
  {
    service: 'Anthropic',
    shape: /sk-ant-/,
    page: 'https://docs.anthropic.com/en/api/admin-api/apikeys/get-api-key',
  },
  {
    service: 'AWS',
    shape: /(?:A3T[A-Z\d]|AKIA|AGPA|AIDA|AROA|AIPA|ANPA|ANVA|ASIA)[A-Z\d]{16}/,
    page: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html',
  },
  {
    service: 'Cloudflare',
    shape: /cf(?:k|ut|at)_\w{20}/,
    page: 'https://developers.cloudflare.com/fundamentals/api/get-started/token-formats/',
  },
  {
    service: 'Databricks',
    shape: /dapi[A-Fa-f\d]{32}/,
    page: 'https://docs.databricks.com/aws/en/dev-tools/auth/pat',
  },
  {
    service: 'Docker',
    shape: /dckr_pat_/,
    page: 'https://docs.docker.com/security/access-tokens/',
  },
  {
    service: 'Figma',
    shape: /figd_\w/,
    page: `${secretlint}/secretlint-rule-figma/README.md`,
  },
  {
    service: 'GitHub',
    shape: /gh[oprsu]_\w{20}|github_pat_\w{20}/,
    page: 'https://github.blog/2021-04-05-behind-githubs-new-authentication-token-formats/',
  },
  {
    service: 'GitLab',
    shape: /glpat-[\w-]{16}/,
    page: 'https://docs.gitlab.com/security/tokens/',
  },
  {
    service: 'Google',
    shape: /AIza[\w-]{35}/,
    page: 'https://cloud.google.com/docs/authentication/api-keys',
  },
  {
    service: 'Grafana',
    shape: /glsa_\w{20}/,
    page: 'https://grafana.com/docs/grafana/latest/administration/service-accounts/',
  },
  {
    service: 'Groq',
    shape: /gsk_\w{40}/,
    page: 'https://console.groq.com/docs/quickstart',
  },
  {
    service: 'Hugging Face',
    shape: /hf_[a-zA-Z]{34}/,
    page: 'https://huggingface.co/docs/hub/security-tokens',
  },
  {
    service: 'JSON Web Token',
    shape: /eyJ[\w-]{10}/,
    page: 'https://www.rfc-editor.org/rfc/rfc7519',
  },
  {
    service: 'Linear',
    shape: /lin_api_\w{20}/,
    page: `${secretlint}/secretlint-rule-linear/README.md`,
  },
  {
    service: 'Notion',
    shape: /ntn_\d{11}/,
    page: 'https://developers.notion.com/changelog',
  },
  {
    service: 'npm',
    shape: /npm_\w{36}/,
    page: 'https://github.blog/2021-09-23-announcing-npms-new-access-token-format/',
  },
  {
    service: 'OpenAI',
    shape: /sk-[a-zA-Z\d]{20}|sk-(?:admin|proj|svcacct)-/,
    page: `${secretlint}/secretlint-rule-openai/README.md`,
  },
  {
    service: 'OpenRouter',
    shape: /sk-or-/,
    page: 'https://github.com/trufflesecurity/trufflehog/blob/main/pkg/detectors/openrouter/openrouter.go',
  },
  {
    service: 'SendGrid',
    shape: /SG\.\w/,
    page: `${secretlint}/secretlint-rule-sendgrid/README.md`,
  },
  {
    service: 'Shopify',
    shape: /shp(?:at|ca|pa|ss)_\w{20}/,
    page: 'https://shopify.dev/changelog/length-of-the-shopify-access-token-is-increasing',
  },
  {
    service: 'Slack',
    shape: /xapp-|xox[aboprs]-/,
    page: 'https://api.slack.com/docs/token-types',
  },
  {
    service: 'Stripe',
    shape: /(?:rk|sk)_(?:live|test)_\w{20}/,
    page: 'https://docs.stripe.com/keys',
  },
  {
    service: 'Tailscale',
    shape: /tskey-[a-z]{2,20}-/,
    page: 'https://tailscale.com/docs/reference/key-prefixes',
  },
  {
    // The number of the bot stands before a colon, where a run of letters and digits ends.
    service: 'Telegram',
    shape: /^AA[\w-]{33}/,
    page: 'https://core.telegram.org/bots/api#authorizing-your-bot',
  },
  {
    service: 'Vault',
    shape: /hv[brs]\.\w{20}/,
    page: 'https://developer.hashicorp.com/vault/docs/concepts/tokens',
  },
  {
    service: 'Vercel',
    shape: /vc[aikpr]_\w{20}/,
    page: `${secretlint}/secretlint-rule-vercel/README.md`,
  },
  {
    service: 'xAI',
    shape: /xai-\w{40}/,
    page: 'https://github.com/trufflesecurity/trufflehog/blob/main/pkg/detectors/xai/xai.go',
  },
]
