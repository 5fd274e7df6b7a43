// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.profile.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;
import org.partnernetz.audit.Audit;
import org.partnernetz.file.Contents;
import org.partnernetz.form.Upload;
import org.partnernetz.problem.InvalidException;
import org.partnernetz.profile.ProfileField;
import org.partnernetz.profile.Seen;
import org.partnernetz.profile.Told;
import org.partnernetz.profile.internal.ProfileRepository.Whose;

/** Notes which picture a member shows to whom. */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
public class PictureShelf {

    @Inject
    ProfileRepository profiles;

    @Inject
    Contents contents;

    @Inject
    Audit audit;

    /** @param picture null for the one that is there */
    void show(Whose whose, @Nullable Upload picture, Seen seen) {
        var hash = picture == null ? present(whose) : picture.sha256();
        if (picture != null) {
            contents.keep(picture);
        }
        profiles.show(whose, new Told(hash, seen));
        audit.note("profile.picture-shown", whose.person().toString());
    }

    private String present(Whose whose) {
        var told = profiles.mine(whose).get(ProfileField.PICTURE);
        if (told == null) {
            throw InvalidException.of(SquarePicture.FIELD, "required");
        }
        return told.text();
    }

    void remove(Whose whose) {
        if (profiles.removePicture(whose)) {
            audit.note("profile.picture-removed", whose.person().toString());
        }
    }
}
