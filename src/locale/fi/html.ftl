### Documents for browsers and paper.

fail_template = Asiakirjan mallipohjaa ei voi käyttää: { $cause }
