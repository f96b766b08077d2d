### Documents for browsers and paper.

fail_template = Dokumentets mal kan ikke brukes: { $cause }
