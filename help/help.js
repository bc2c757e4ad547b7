// Only a convenience: without it a German reader starts in English, one click away from German.
if (!location.hash && /^de\b/i.test(navigator.language)) location.replace("#de");
