/** True for a host name, as `URL.hostname` gives it, that leads to this machine and nowhere else. */
export function isLoopback(host: string): boolean {
  return (
    host === 'localhost' || host.endsWith('.localhost') || host === '[::1]' || /^127(\.\d+){3}$/.test(host)
  );
}
