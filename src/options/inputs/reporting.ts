import { EVERYWHERE, REPORTED, type Input } from './input.ts';

/** Whom a run tells how it went, besides its log. */
export const REPORTING_INPUTS = [
  {
    name: 'metrics',
    default: '',
    description:
      "Write metrics of the run to this file, in Prometheus' text format, for the textfile collector of node_exporter: its name ends in `.prom`. Replaced at once, at the end of each run. See docs/reports.md.",
    placeholder: '<file.prom>',
    kind: 'text',
    commands: REPORTED,
    surfaces: EVERYWHERE,
  },
  {
    name: 'notify-url',
    default: '',
    description:
      'Send a POST to this URL when a run starts, succeeds or fails; it never fails the run. https, or http on this machine. Take it from a secret. See docs/reports.md.',
    placeholder: '<secret>',
    kind: 'text',
    secret: true,
    commands: REPORTED,
    surfaces: EVERYWHERE,
  },
  {
    name: 'notify-format',
    default: 'json',
    description:
      'What is sent to `notify-url`: `json`; `healthchecks`: pings of `<url>/start`, `<url>` and `<url>/fail`; `slack`: a message at the end, for an incoming webhook.',
    placeholder: '<json|healthchecks|slack>',
    kind: 'text',
    commands: REPORTED,
    surfaces: EVERYWHERE,
  },
  {
    name: 'notify-secret',
    default: '',
    description:
      'Sign what is sent to `notify-url` with this secret by HMAC-SHA256, as Standard Webhooks do: at least 16 characters, or `whsec_` and base64.',
    placeholder: '<secret>',
    kind: 'text',
    secret: true,
    commands: REPORTED,
    surfaces: EVERYWHERE,
  },
] as const satisfies readonly Input[];
