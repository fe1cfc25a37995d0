; SPDX-License-Identifier: GPL-3.0-or-later
; The installer for Windows: for one user, without administrator's rights.
;
;   makensis -DVERSION=1.2.3 -DFOLDER=path -DOUTPUT=freshet-1.2.3-setup.exe packaging/windows/installer.nsi
;
; FOLDER is what the portable package holds, and cmake lists it for the uninstaller. makensis accepts this script; the
; installer that it makes: not yet run.
Unicode true
ManifestDPIAware true
SetCompressor /SOLID lzma
!include MUI2.nsh
!include FileFunc.nsh
!include LogicLib.nsh

!tempfile REMOVALS
!system 'cmake -D "FOLDER=${FOLDER}" -D "OUTPUT=${REMOVALS}" -P removals.cmake' = 0
!define UNINSTALL_KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\Freshet"

Name "Freshet"
OutFile "${OUTPUT}"
RequestExecutionLevel user
InstallDir "$LOCALAPPDATA\Programs\Freshet"
InstallDirRegKey HKCU "${UNINSTALL_KEY}" "InstallLocation"
VIProductVersion "${VERSION}.0"
VIAddVersionKey "ProductName" "Freshet"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "FileDescription" "Installs Freshet"
VIAddVersionKey "LegalCopyright" "The Freshet developers. GNU General Public License, version 3 or later."

!define MUI_ICON "freshet.ico"
!define MUI_UNICON "freshet.ico"
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!define MUI_FINISHPAGE_RUN "$INSTDIR\bin\freshet.exe"
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "German"
!insertmacro MUI_LANGUAGE "Spanish"
!insertmacro MUI_LANGUAGE "French"
!insertmacro MUI_LANGUAGE "PortugueseBR"
!insertmacro MUI_LANGUAGE "Afrikaans"
!insertmacro MUI_LANGUAGE "Polish"

Section
    ; Libraries of an older version must not stay beside the new ones. Its uninstaller knows what it brought; whatever
    ; else is in the folder that was chosen stays. Rows and settings are elsewhere.
    ${If} ${FileExists} "$INSTDIR\bin\freshet.exe"
    ${AndIf} ${FileExists} "$INSTDIR\uninstall.exe"
        ExecWait '"$INSTDIR\uninstall.exe" /S _?=$INSTDIR'
    ${EndIf}
    SetOutPath "$INSTDIR"
    File /r /x portable.txt "${FOLDER}\*.*"
    CreateShortCut "$SMPROGRAMS\Freshet.lnk" "$INSTDIR\bin\freshet.exe"
    WriteUninstaller "$INSTDIR\uninstall.exe"
    ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
    WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayName" "Freshet"
    WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayVersion" "${VERSION}"
    WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayIcon" "$INSTDIR\bin\freshet.exe"
    WriteRegStr HKCU "${UNINSTALL_KEY}" "Publisher" "The Freshet developers"
    WriteRegStr HKCU "${UNINSTALL_KEY}" "InstallLocation" "$INSTDIR"
    WriteRegStr HKCU "${UNINSTALL_KEY}" "UninstallString" '"$INSTDIR\uninstall.exe"'
    WriteRegStr HKCU "${UNINSTALL_KEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
    WriteRegDWORD HKCU "${UNINSTALL_KEY}" "EstimatedSize" "$0"
    WriteRegDWORD HKCU "${UNINSTALL_KEY}" "NoModify" 1
    WriteRegDWORD HKCU "${UNINSTALL_KEY}" "NoRepair" 1
SectionEnd

Section "Uninstall"
    !include "${REMOVALS}"
    Delete "$INSTDIR\uninstall.exe"
    RMDir "$INSTDIR"
    Delete "$SMPROGRAMS\Freshet.lnk"
    DeleteRegKey HKCU "${UNINSTALL_KEY}"
SectionEnd
!delfile "${REMOVALS}"
