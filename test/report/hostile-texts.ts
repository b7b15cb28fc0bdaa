/** What a stranger may write in a note, or call it, to break out of a report. */
export const hostileTexts: readonly string[] = [
  '@octocat @octocat/team #1 GH-1 octocat/hello#1',
  '::error::x',
  '::set-output name=errors::0',
  '##[set-output name=errors]0',
  '`` ` ```',
  'a | b \\| c',
  '<img src=x onerror=alert(1)> <!-- <script>',
  '</details></table></code></td>',
  '![x](http://evil.example/x.png) [y](http://evil.example) http://evil.example www.evil.example a@evil.example',
  '&lt;img&gt; &#64;octocat %0A::error::x%0D',
  '\u2028::error::x\u2029\u0085\u202e\u200b\ufeff',
  '```suggestion',
  '$(touch pwned) %{{ github.token }}'.replace('%', '$'),
]
