/** True if a Host header names this machine itself: "localhost:3000", "127.0.0.1", "[::1]:3000". */
export function isLoopbackHost(host: string | null): boolean {
  const name = (host ?? '').replace(/:\d+$/, '').toLowerCase();
  return name === 'localhost' || name === '[::1]' || /^127(\.\d{1,3}){3}$/.test(name);
}
