// Sets language and theme on the page before anything is painted: from the address, else from what was chosen, else from the system.
(function () {
  var root = document.documentElement;
  var asked = new URLSearchParams(location.search);
  function kept(name) {
    try {
      return localStorage.getItem("zhaotu." + name);
    } catch {
      return null;
    }
  }
  var lang = asked.get("lang") || kept("lang") || (/^zh/i.test(navigator.language) ? "zh" : "en");
  var theme = asked.get("theme") || kept("theme");
  var dark = theme === "dark" || (theme !== "light" && matchMedia("(prefers-color-scheme: dark)").matches);
  root.lang = lang === "zh" ? "zh-Hans" : "en";
  root.dataset.theme = dark ? "dark" : "light";
})();
