### Documents for browsers and paper.

fail_template = Dokumentets mall går inte att använda: { $cause }
