// Runs before the first paint, so that a reader who chose dark never sees a white flash. A file of its own because the
// content security policy allows no inline scripts. The key is the one ui-provider.tsx gives Mantine.
(() => {
  let choice = null;
  try {
    choice = localStorage.getItem('lagesbild-color-scheme');
  } catch {
    // Storage may be blocked; the system's own preference then decides.
  }
  const isDark =
    choice === 'dark' || (choice !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  document.documentElement.setAttribute('data-mantine-color-scheme', isDark ? 'dark' : 'light');
})();
