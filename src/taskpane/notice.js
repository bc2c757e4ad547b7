/*
 * The last script of the page. Where taskpane.js did not run, it says why in place of a blank pane: Excel without
 * WebView2 runs add-ins in Internet Explorer 11, which understands nothing newer than what is written here (ES5).
 */
(function () {
  if (document.documentElement.getAttribute("data-started") !== null) return;
  var old = typeof Object.hasOwn !== "function"; // as old as the syntax that the build leaves in
  var language = /^de\b/i.test(navigator.language) ? "de" : "en";
  var notice = document.getElementById("notice");
  var texts = notice.getElementsByTagName("p");
  for (var i = 0; i < texts.length; i++) {
    texts[i].hidden =
      texts[i].lang !== language || texts[i].getAttribute("data-for") !== (old ? "old" : "broken");
  }
  var pane = document.getElementById("pane");
  pane.parentNode.removeChild(pane);
  notice.hidden = false;
})();
