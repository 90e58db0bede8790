package org.rsp.caseload.cases;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rsp.platform.crypto.Encrypted;
import org.rsp.platform.crypto.EncryptedColumn;
import org.rsp.platform.time.PartialDate;

/** One human being in a case. Whether a caseload counts the person is kept here, because quotas count persons. */
@Entity
@Table(name = "individual")
class Individual {

    @Id
    private UUID id;

    @Column(name = "case_id", updatable = false)
    private UUID caseId;

    @Column(updatable = false)
    private String custodian;

    @Column(updatable = false)
    private int position;

    @Enumerated(EnumType.STRING)
    private Relationship relationship;

    @Column(name = "family_name")
    private @Nullable String familyName;

    @Column(name = "given_name")
    private @Nullable String givenName;

    @Column(name = "other_names")
    private @Nullable String otherNames;

    @Column(name = "name_in_original_script")
    private @Nullable String nameInOriginalScript;

    @Enumerated(EnumType.STRING)
    private Sex sex;

    @Column(name = "born_on")
    private @Nullable String bornOn;

    @Column(name = "birth_date_estimated")
    private boolean birthDateEstimated;

    @Column(name = "country_of_birth")
    private @Nullable String countryOfBirth;

    private List<String> nationalities;

    private boolean stateless;

    @Column(name = "former_habitual_residence")
    private @Nullable String formerHabitualResidence;

    @Enumerated(EnumType.STRING)
    @Column(name = "marital_status")
    private @Nullable MaritalStatus maritalStatus;

    @Column(name = "interview_language")
    private @Nullable String interviewLanguage;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private @Nullable Joining joining;

    private boolean admitted;

    /** Sealed with the key of the case, as are the sensitive ones. */
    @Convert(converter = EncryptedColumn.class)
    private @Nullable Encrypted<Particulars> particulars;

    @Convert(converter = EncryptedColumn.class)
    private @Nullable Encrypted<Sensitive> sensitive;

    protected Individual() {}

    Individual(Case of, int position, SealedPerson sealed, @Nullable Joining joining) {
        this.id = sealed.id();
        this.caseId = of.id();
        this.custodian = of.custodian();
        this.position = position;
        this.joining = joining;
        keep(sealed);
    }

    /** What is recorded of the person from now on. */
    void correct(SealedPerson sealed) {
        keep(sealed);
    }

    private void keep(SealedPerson sealed) {
        var person = sealed.person();
        this.relationship = person.relationship();
        this.familyName = person.familyName();
        this.givenName = person.givenName();
        this.otherNames = person.otherNames();
        this.nameInOriginalScript = person.nameInOriginalScript();
        this.sex = person.sex();
        this.bornOn = person.bornOn() == null ? null : person.bornOn().text();
        this.birthDateEstimated = person.birthDateEstimated();
        this.countryOfBirth = person.countryOfBirth();
        this.nationalities = List.copyOf(person.nationalities());
        this.stateless = person.stateless();
        this.formerHabitualResidence = person.formerHabitualResidence();
        this.maritalStatus = person.maritalStatus();
        this.interviewLanguage = person.interviewLanguage();
        this.particulars = sealed.particulars();
        this.sensitive = sealed.sensitive();
    }

    /** With what was sealed beside it, opened by somebody who may. */
    Person person(Particulars particulars, @Nullable Sensitive sensitive) {
        return new Person(
                relationship,
                familyName,
                givenName,
                otherNames,
                nameInOriginalScript,
                sex,
                bornOn == null ? null : PartialDate.parse(bornOn),
                birthDateEstimated,
                countryOfBirth,
                nationalities,
                stateless,
                formerHabitualResidence,
                maritalStatus,
                interviewLanguage,
                particulars,
                sensitive);
    }

    /** What is not sealed. */
    Person person() {
        return person(Particulars.NONE, null);
    }

    @Nullable
    Encrypted<Particulars> particulars() {
        return particulars;
    }

    @Nullable
    Encrypted<Sensitive> sensitive() {
        return sensitive;
    }

    UUID id() {
        return id;
    }

    boolean isPrincipalApplicant() {
        return relationship == Relationship.PA;
    }

    @Nullable
    Joining joining() {
        return joining;
    }

    boolean isAdmitted() {
        return admitted;
    }

    void admitted(boolean counted) {
        admitted = counted;
    }
}
